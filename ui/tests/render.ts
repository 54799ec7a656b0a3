/** Starts the whole page against a mocked program, and waits until it has settled. */
import { render, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { expect } from "vitest";

import App from "../src/App.svelte";
import type { World } from "./mock/world";

export async function start(world: World): Promise<void> {
  world.install();
  render(App);
  await waitFor(() => expect(document.querySelector("h1")).not.toBeNull());
  // The last thing that a start does is to look for files that wait to be opened.
  const looked = () => world.calls.some(({ command }) => command === "files_waiting");
  const open = document.querySelector("main[data-screen]:not([data-screen=door])");
  if (open) await waitFor(() => expect(looked()).toBe(true));
}

/** The heading of the screen: what a person reads first. */
export const heading = () => document.querySelector("h1")?.textContent.trim() ?? "";

export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    // jsdom lays nothing out, so colours and sizes are looked at in a browser.
    // A frame without rights lets nobody in; what it holds is looked at by the tests of the report.
    iframes: false,
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
