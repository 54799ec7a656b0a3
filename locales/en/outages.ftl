### Incidents at providers, as calm examples: what happened and for how long, and what it teaches.

outage-ovh-fire-2021 = On 10 March 2021 a fire destroyed a data centre of OVHcloud in Strasbourg, and data that was only there was lost for good.
    .lesson = A backup in the same building can burn along with the original: keep one copy somewhere else.
outage-unisuper-2024 = In May 2024 a set-up error at Google took systems of the Australian pension fund UniSuper away for over a week.
    .lesson = The fund also had a copy with another provider, and that copy saved it.
outage-crowdstrike-2024 = On 19 July 2024 a faulty update of the security program CrowdStrike stopped about 8.5 million Windows computers; repairing them took days.
    .lesson = One program that is on every computer can stop them all at once, whichever cloud you use.
outage-icc-mailbox-2025 = On 15 May 2025 the AP news agency reported that the prosecutor of the International Criminal Court had lost access to his Microsoft mailbox after American sanctions. Microsoft says its services to the court never stopped; later reports say that only that mailbox was suspended.
    .lesson = Whatever the exact course of events, it helps to know how you would go on if one account were closed.
outage-google-cloud-2025 = On 12 June 2025 a fault at Google Cloud lasted about seven and a half hours in all; most regions were back sooner.
    .lesson = A service of Cloudflare was hit too: a fault at one provider can appear under another name.
outage-aws-2025 = On 20 October 2025 a fault in one region of Amazon Web Services lasted about fourteen and a half hours.
    .lesson = Several data centres in the same region did not help: for such a day, you need a plan B elsewhere or on paper.
outage-microsoft-2025 = On 29 October 2025 a fault in Microsoft’s cloud lasted more than eight hours; parts of Microsoft 365 and its sign-in were affected too.
    .lesson = If the sign-in fails, what is behind it stays closed: keep one way in that does not need it.
outage-cloudflare-november-2025 = On 18 November 2025 there was a fault at Cloudflare: the worst lasted over three hours, and everything worked again after almost six.
    .lesson = The service in front of your website can fail while the website itself is fine.
outage-cloudflare-december-2025 = On 5 December 2025 an urgent security change at Cloudflare disturbed about 28% of the web traffic that it handles, for 25 minutes.
    .lesson = Even a well-meant change can stop a service: make your own changes at a quiet hour.
