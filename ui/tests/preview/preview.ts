/**
 * The page against the mocked program, to be looked at in a browser. The address says what is
 * shown: ?lang=nl&screen=results&list=none&answered=8&question=3&depth=complete&contradictions=4
 * and ?screen=nis2&facts={"staff":"60"}
 * and ?screen=plan&actions=40&done=3
 */
import type { Depth } from "../mock/depths";
import { World } from "../mock/world";
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
  if (screen === "results") world.place = { screen, assessment };
  if (screen === "report") world.place = { screen, assessment };
  if (screen === "question") {
    world.place = { screen, assessment, question: `question-${wish.get("question") ?? 9}` };
  }
}
world.notice = wish.get("notice");

await import("../../src/main");
