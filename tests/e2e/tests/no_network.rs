//! Nothing leaves the machine: the real program and all its helpers run where every connection would be
//! seen, through a whole journey. `eyes` says what is let through.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::json;
use tandem_e2e::desk::Desk;
use tandem_e2e::eyes::{Eyes, Seen, endpoints};
use tandem_e2e::window::{Key, Window};
use tandem_e2e::{Result, root, story};

/// An address that belongs to nobody (RFC 5737): whoever tries it is seen, and nobody is bothered.
const NOBODY: &str = "192.0.2.1";

#[test]
fn a_whole_journey_makes_no_connection() -> Result {
    story("no-network", "fr_BE.UTF-8", async |desk| {
        desk.watch()?;
        let window = desk.start().await?;
        let driven_at = desk.driven_at()?;
        answer_and_look(&window).await?;
        take_it_along(desk, &window).await?;
        show_it_to_a_room(&window).await?;
        desk.close().await?;
        all_were_watched(desk)?;
        assert_eq!(beyond_the_driver(desk.eyes()?.seen()?, &driven_at), []);
        Ok(())
    })
}

/// The same without a driver: then there is nothing to let through.
#[test]
fn a_program_that_nobody_drives_opens_no_socket_to_anywhere() -> Result {
    story("no-network-alone", "nl_BE.UTF-8", async |desk| {
        desk.watch()?;
        desk.run_alone(&root().join("assets/samples/bakery.tandem.json")).await?;
        all_were_watched(desk)?;
        assert_eq!(desk.eyes()?.seen()?, []);
        Ok(())
    })
}

/// What the page of a stranger would try. Its policy and the window refuse all of it, and no socket and no
/// look-up of a name shows that anything tried.
#[test]
fn a_page_that_wants_to_speak_to_somebody_cannot() -> Result {
    for attempt in ATTEMPTS {
        story("no-network-page", "en_GB.UTF-8", async |desk| {
            desk.watch()?;
            let window = desk.start().await?;
            let driven_at = desk.driven_at()?;
            window.ask_later::<serde_json::Value>(attempt, vec![json!(NOBODY)]).await?;
            // It had the time to try, and the program is where it was.
            window.wait_for("[data-testid=start]").await?;
            // That the page complains about its policy is what was wanted here.
            window.forget_complaints().await?;
            desk.close().await?;
            all_were_watched(desk)?;
            let seen = beyond_the_driver(desk.eyes()?.seen()?, &driven_at);
            assert_eq!(seen, [], "{attempt}");
            Ok(())
        })?;
    }
    Ok(())
}

/// Each ends by calling back, a while after it tried. `arguments[0]` is an address, and names are made up.
/// One way is not among them: see [`a_page_that_does_reach_out_is_seen`].
const ATTEMPTS: [&str; 4] = [
    // Everything that asks for something and stays on its page.
    "const [to, done] = [arguments[0], arguments[arguments.length - 1]];
     const add = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
     const quietly = (work) => { try { Promise.resolve(work()).catch(() => {}); } catch { /* refused */ } };
     quietly(() => fetch(`http://${to}/`));
     quietly(() => fetch(`http://nobody.invalid/`, { mode: 'no-cors', method: 'POST', body: 'x' }));
     quietly(() => new WebSocket(`ws://${to}/`));
     quietly(() => new EventSource(`http://${to}/`));
     quietly(() => navigator.sendBeacon(`http://${to}/`, 'x'));
     quietly(() => { const x = new XMLHttpRequest(); x.open('GET', `http://${to}/`); x.send(); });
     quietly(() => new Worker(`http://${to}/worker.js`));
     quietly(() => import(`http://${to}/module.js`));
     quietly(() => new FontFace('x', `url(http://${to}/x.woff)`).load());
     quietly(() => {
         const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${to}` }] });
         peer.createDataChannel('x');
         return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
     });
     for (const rel of ['stylesheet', 'dns-prefetch', 'prefetch', 'preload', 'icon', 'manifest'])
         quietly(() => add('link', { rel, href: `http://${rel}.invalid/`, as: 'image' }));
     for (const name of ['img', 'script', 'iframe', 'video', 'audio', 'embed', 'object'])
         quietly(() => add(name, { src: `http://${to}/`, data: `http://${to}/` }));
     quietly(() => add('div', { style: `background: url(http://${to}/x.png)` }));
     setTimeout(() => done(true), 2000);",
    // A page that leaves and takes what it knows along in the address.
    "const [to, done] = [arguments[0], arguments[arguments.length - 1]];
     setTimeout(() => done(true), 2000);
     location.assign(`http://${to}/?everything`);",
    // A form.
    "const [to, done] = [arguments[0], arguments[arguments.length - 1]];
     const form = Object.assign(document.createElement('form'), { action: `http://${to}/`, method: 'post' });
     document.body.append(form);
     setTimeout(() => done(true), 2000);
     form.submit();",
    // A window of its own.
    "const [to, done] = [arguments[0], arguments[arguments.length - 1]];
     setTimeout(() => done(true), 2000);
     window.open(`http://${to}/`);",
];

/// The counter-check for the page. The web view does two things before it asks a policy or the window: it
/// opens a connection where an element says `preconnect`, and where a link to another machine is followed.
/// It sends nothing then. The page has no such element (`answer_and_look` looks), and no text becomes one
/// (`tests/content/tests/sources.rs`); here they show that a page that reaches out is seen.
#[test]
fn a_page_that_does_reach_out_is_seen() -> Result {
    for (name, values) in [("link", "{ rel: 'preconnect', href }"), ("a", "{ href }")] {
        story("no-network-seen", "en_GB.UTF-8", async |desk| {
            desk.watch()?;
            let window = desk.start().await?;
            let driven_at = desk.driven_at()?;
            let script = format!(
                "const href = `http://${{arguments[0]}}/`;
                const done = arguments[arguments.length - 1];
                const made = Object.assign(document.createElement('{name}'), {values});
                document.body.append(made);
                setTimeout(() => done(true), 2000);
                made.click();"
            );
            window.ask_later::<bool>(&script, vec![json!(NOBODY)]).await?;
            desk.close().await?;
            let seen = beyond_the_driver(desk.eyes()?.seen()?, &driven_at);
            let tried = seen.iter().any(|one| one.call == "connect" && one.line.contains(NOBODY));
            assert!(tried, "{name}: {seen:#?}");
            Ok(())
        })?;
    }
    Ok(())
}

/// The counter-check for every program: the same eyes see a child that tries, over TCP and UDP, here and elsewhere, and one
/// that only looks a name up.
#[test]
fn the_eyes_see_whoever_tries() -> Result {
    let folder = tempfile::tempdir()?;
    let eyes = Eyes::on(&fs::canonicalize("/bin/bash")?, folder.path())?;
    for (tries, sees) in [
        (format!("exec 3<>/dev/udp/{NOBODY}/9 && echo x >&3"), format!("inet_addr(\"{NOBODY}\")")),
        (
            format!("timeout 1 bash -c 'exec 3<>/dev/tcp/{NOBODY}/9'"),
            format!("inet_addr(\"{NOBODY}\")"),
        ),
        // Another program on this machine could pass it on.
        ("exec 3<>/dev/tcp/127.0.0.1/9".to_owned(), "sin_port=htons(9)".to_owned()),
        ("exec 3<>/dev/udp/::1/9".to_owned(), "AF_INET6".to_owned()),
        // Whoever answers here for names, or nobody: somebody is asked.
        ("getent ahosts nobody.invalid".to_owned(), "connect(".to_owned()),
    ] {
        Command::new(eyes.program()).args(["-c", &tries]).output()?;
        let seen = eyes.seen()?;
        assert!(seen.iter().any(|one| one.line.contains(&sees)), "{tries}: {seen:#?}");
        // Being driven is no excuse for any of them.
        assert_ne!(beyond_the_driver(seen, "127.0.0.1:40001"), [], "{tries}");
    }
    // And they see nothing where there is nothing.
    Command::new(eyes.program()).args(["-c", "true"]).output()?;
    assert_eq!(eyes.seen()?, []);
    Ok(())
}

/// The program, its page, and what fetches for the page are programs of their own.
fn all_were_watched(desk: &Desk) -> Result {
    let programs = desk.eyes()?.programs()?;
    for name in ["tandem-desktop", "WebKitWebProcess", "WebKitNetworkProcess"] {
        assert!(programs.contains(name), "{name} is not among {programs:?}");
    }
    Ok(())
}

/// What is left of what was seen without the sockets of the driver.
///
/// The web view lets itself be driven through one address of this machine, and only because the driver
/// put that address into its environment: the program listens there, the driver connects to it, and so do
/// the program and its page, which are driven through the same door. Each of these calls names the
/// address or, before it is connected, a socket that is connected to it next. All else is left.
fn beyond_the_driver(seen: Vec<Seen>, driven_at: &str) -> Vec<Seen> {
    let at_the_door = |one: &Seen| {
        let ends = endpoints(&one.line);
        ends.iter().any(|end| end == driven_at)
            && ends.iter().all(|end| end.starts_with("127.0.0.1:"))
    };
    // The number that the system gave to a socket: `3<TCP:[2395205]>`.
    let number = |one: &Seen| {
        let (_, rest) = one.line.split_once("<TCP:[")?;
        Some(rest.split_once(']')?.0.to_owned())
    };
    let ours: BTreeSet<String> =
        seen.iter().filter(|one| at_the_door(one)).filter_map(number).collect();
    seen.into_iter()
        .filter(|one| {
            let begins = one.call == "socket" && one.line.contains("AF_INET, SOCK_STREAM");
            let made = begins && number(one).is_some_and(|number| ours.contains(&number));
            !(made || at_the_door(one))
        })
        .collect()
}

/// An example, its questions, its results, its map and the law.
async fn answer_and_look(window: &Window) -> Result {
    window.click("[data-testid=sample-it-services]").await?;
    window.wait_for_screen("results").await?;
    window.click("[data-testid=tab-sections]").await?;
    window.wait_for_screen("sections").await?;
    window.click("[data-testid^=section-] a").await?;
    window.wait_for_screen("question").await?;
    window.press('1').await?;
    window.wait_for("[name=answer]:checked").await?;
    leads_nowhere_outside(window).await?;
    for tab in ["map", "availability", "nis2", "incident", "plan", "results"] {
        window.click(&format!("[data-testid=tab-{tab}]")).await?;
        window.wait_for_screen(tab).await?;
        leads_nowhere_outside(window).await?;
    }
    window.click("[data-testid=behind-all]").await?;
    window.wait_for_screen("answers").await
}

/// Whatever the screen holds, opened: nothing of it comes from another machine or leads to one.
async fn leads_nowhere_outside(window: &Window) -> Result {
    let script = "document.querySelectorAll('details').forEach((part) => { part.open = true; });
        const ends = [...document.querySelectorAll('*')].flatMap((part) =>
            ['href', 'src', 'srcset', 'action', 'data', 'poster', 'ping', 'xlink:href'].map((name) => part.getAttribute(name)));
        return ends.filter((end) => end && !/^(#|\\.?\\/|data:image)/.test(end))";
    let outside: Vec<String> = window.ask(script, vec![]).await?;
    assert_eq!(outside, [""; 0]);
    Ok(())
}

/// The report, every other form of it, the help, and a copy of everything.
async fn take_it_along(desk: &Desk, window: &Window) -> Result {
    window.click("[data-testid=tab-report]").await?;
    window.wait_for_screen("report").await?;
    let forms = "return [...document.querySelectorAll('[data-testid^=save-]')].map((part) => part.dataset.testid)
        .filter((id) => document.querySelector(`[data-testid=${id.replace('save-', 'format-')}]`))";
    let forms: Vec<String> = window.ask(forms, vec![]).await?;
    assert!(forms.len() >= 6, "the report has many forms: {forms:?}");
    for form in forms {
        let _ = fs::remove_file(desk.saved_file());
        window.click(&format!("[data-testid={form}]")).await?;
        let saved = form.replace("save-", "saved-");
        window.wait_for(&format!("[data-testid={saved}]")).await?;
        assert!(fs::metadata(desk.saved_file())?.len() > 0, "{form} saved nothing");
    }
    window.click("[data-testid=show-preview]").await?;
    window.wait_for("[data-testid=preview] iframe").await?;
    window.click("[data-testid=close-preview]").await?;
    window.click("[data-testid=help]").await?;
    window.wait_for_screen("help").await?;
    leads_nowhere_outside(window).await?;
    window.click("[data-testid=open-safety]").await?;
    window.wait_for_screen("safety").await?;
    leads_nowhere_outside(window).await?;
    window.click("[data-testid=copy-elsewhere]").await?;
    for field in ["#copy-new", "#copy-again"] {
        window.click(field).await?;
        window.write("quatre mots sans aucun lien").await?;
    }
    window.click("[data-testid=copy-save]").await?;
    window.wait_for("[data-testid=safety-told]").await
}

/// A question on the projector, and its end.
async fn show_it_to_a_room(window: &Window) -> Result {
    window.click("[data-testid=back]").await?;
    window.click("[data-testid=tab-sections]").await?;
    window.wait_for_screen("sections").await?;
    window.click("[data-testid^=section-] a").await?;
    window.wait_for_screen("question").await?;
    window.click("[data-testid=present]").await?;
    window.wait_for("[data-testid=workshop]").await?;
    window.click("#parking-text").await?;
    window.write("Qui paie la sauvegarde ?").await?;
    window.press(Key::Enter).await?;
    window.wait_for("[data-testid=workshop] li").await?;
    window.click("[data-testid=present-end]").await?;
    let over = "return document.querySelector('[data-testid=workshop]') === null";
    window.until("the presentation is over", over, vec![]).await
}
