/**
 * The page against the mocked program, to be looked at in a browser. The address says what is
 * shown: ?lang=nl&screen=results&list=none&answered=8&question=3&depth=complete&contradictions=4
 * and ?screen=nis2&facts={"staff":"60"}
 * and ?screen=plan&actions=40&done=3
 * and ?screen=help
 * and ?screen=answers&of=identity and ?screen=compare&rounds=2
 * and ?screen=sections&later=3,5 and ?screen=section&question=9&later=9&note=…
 */
import type { Depth } from "../mock/depths";
import { World } from "../mock/world";
import { nextRound } from "../rounds";
import type { Language } from "../locales";

const wish = new URLSearchParams(location.search);
const world = new World().install();
world.language = (wish.get("lang") ?? "fr") as Language;

if (wish.get("list") !== "none") {
  world.add("Transports Lejeune", 6);
  world.add("Garage Claes", 24);
  world.add("Cabinet dentaire Mertens", 24);
}
if (wish.get("list") !== "none" || wish.get("screen")) {
  const mine = world.add(
    wish.get("lang") === "nl" ? "Schrijnwerkerij Lambrechts" : "Menuiserie Lambert",
    Number(wish.get("answered") ?? 8),
  );
  mine.depth = (wish.get("depth") ?? "express") as Depth;
  mine.contradictions = Number(wish.get("contradictions") ?? 0);
  const screen = wish.get("screen");
  const assessment = mine.id;
  if (screen === "organisation") world.place = { screen, assessment };
  if (screen === "nis2") {
    world.place = { screen, assessment };
    Object.assign(mine.nis2, JSON.parse(wish.get("facts") ?? "{}"));
  }
  if (screen === "plan") {
    world.place = { screen, assessment };
    mine.plan.size = Number(wish.get("actions") ?? 6);
    const state = { owner: "", due: "", pinned: false, postponedTo: "", reason: "" };
    for (let at = 1; at <= Number(wish.get("done") ?? 0); at += 1) {
      const status = ["done", "declined", "doing", "planned"][at % 4] ?? "done";
      const reason = status === "declined" ? "Nous changeons de programme en mars." : "";
      mine.plan.states.set(`action-${at}`, { ...state, status, reason });
    }
  }
  if (screen === "answers" || screen === "compare") {
    for (let round = 1; round < Number(wish.get("rounds") ?? 1); round += 1) nextRound(world, mine);
    world.place = { screen: "results", assessment: world.assessments[0]!.id };
    const way = screen === "compare" ? "further-compare" : `domain-${wish.get("of")}`;
    const found = () => document.querySelector<HTMLElement>(`[data-testid="${way}"]`);
    const waiting = setInterval(() => {
      if (!found()) return;
      clearInterval(waiting);
      found()?.click();
    }, 20);
  }
  if (screen === "results") world.place = { screen, assessment };
  if (screen === "report") world.place = { screen, assessment };
  for (const number of wish.get("later")?.split(",") ?? []) mine.later.add(`question-${number}`);
  if (wish.has("note")) {
    const [id = "", answer] = [...mine.answers].at(-1) ?? [];
    if (answer) mine.answers.set(id, { ...answer, note: wish.get("note") ?? "" });
  }
  world.answering.whole = screen === "section";
  if (screen === "sections") world.place = { screen, assessment };
  if (screen === "section") {
    world.place = { screen, assessment };
    mine.at = `question-${wish.get("question") ?? 9}`;
  }
  if (screen === "question") {
    world.place = { screen, assessment, question: `question-${wish.get("question") ?? 9}` };
  }
}
world.notice = wish.get("notice");

await import("../../src/main");

// The help is no place to which the program returns, so it is opened from the bar.
if (wish.get("screen") === "help") {
  const look = setInterval(() => {
    const link = document.querySelector<HTMLElement>("[data-testid=help]");
    if (!link) return;
    clearInterval(look);
    link.click();
  }, 20);
}
