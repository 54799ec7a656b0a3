/** Components that no screen shows by itself: the question in front of everything, long work. */
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import Dialog from "../src/components/Dialog.svelte";
import Progress from "../src/components/Progress.svelte";

const snippet = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe("a dialog", () => {
  const onclose = vi.fn();
  const closed = {
    title: "Remove it?",
    open: false,
    onclose,
    children: snippet("<p>It cannot be taken back.</p>"),
    buttons: snippet('<button type="button">Remove</button>'),
  };
  const dialog = () => screen.getByRole<HTMLDialogElement>("dialog", { hidden: true });

  let opener: HTMLButtonElement;
  beforeEach(() => {
    onclose.mockReset();
    opener = document.createElement("button");
    document.body.replaceChildren(opener);
    opener.focus();
  });

  async function open(parts: Partial<typeof closed> = {}) {
    const { rerender, unmount } = render(Dialog, { ...closed, ...parts });
    expect(dialog().open).toBe(false);
    await rerender({ open: true });
    expect(dialog().open).toBe(true);
    return { rerender, unmount };
  }

  it("is named by its heading, described by its text, and takes the focus to the heading", async () => {
    await open();
    const heading = within(dialog()).getByRole("heading", { name: "Remove it?" });
    expect(dialog().getAttribute("aria-labelledby")).toBe(heading.id);
    const text = document.getElementById(dialog().getAttribute("aria-describedby") ?? "");
    expect(text?.textContent).toBe("It cannot be taken back.");
    expect(document.activeElement).toBe(heading);
  });

  it("starts in the field that is marked as the start", async () => {
    await open({ children: snippet('<p><input aria-label="Name" data-start></p>') });
    expect(document.activeElement).toBe(screen.getByLabelText("Name"));
  });

  it("gives the focus back when a button closes it, and says nothing of it", async () => {
    const { rerender } = await open();
    await rerender({ open: false });
    expect(dialog().open).toBe(false);
    expect(document.activeElement).toBe(opener);
    expect(onclose).not.toHaveBeenCalled();
  });

  it("gives the focus back when it leaves the page while it is open", async () => {
    const { unmount } = await open();
    unmount();
    expect(document.activeElement).toBe(opener);
  });

  it("says that it was left when the browser closes it, as Escape makes it do", async () => {
    await open();
    dialog().close();
    await tick();
    expect(onclose).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(opener);
  });

  it("closes on a press beside it", async () => {
    await open();
    await fireEvent.pointerDown(dialog());
    await fireEvent.click(dialog());
    await tick();
    expect(dialog().open).toBe(false);
    expect(onclose).toHaveBeenCalledOnce();
  });

  it("stays on a press in it, also one that lets go beside it", async () => {
    await open();
    const text = screen.getByText("It cannot be taken back.");
    await fireEvent.pointerDown(text);
    await fireEvent.click(text);
    await fireEvent.pointerDown(text);
    await fireEvent.click(dialog());
    expect(dialog().open).toBe(true);
    expect(onclose).not.toHaveBeenCalled();
  });
});

describe("progress", () => {
  const oncancel = vi.fn();
  const at = (done: number, total = 8) => ({
    done,
    total,
    label: `${done} of ${total} reports`,
    cancelLabel: "Stop",
    oncancel,
  });
  const bar = () => screen.getByRole("progressbar");
  const said = () => screen.getByRole("status").textContent;

  it("shows how far it is, in words, in figures and as a bar", async () => {
    render(Progress, at(2));
    expect(bar().getAttribute("aria-valuemin")).toBe("0");
    expect(bar().getAttribute("aria-valuemax")).toBe("8");
    expect(bar().getAttribute("aria-valuenow")).toBe("2");
    expect(bar().getAttribute("aria-valuetext")).toBe("2/8");
    expect(screen.getByRole("progressbar", { name: "2 of 8 reports" })).toBe(bar());
    expect(bar().querySelector(".sure")?.getAttribute("width")).toBe("25%");
  });

  it("is read out at the start, at every quarter and at the end", async () => {
    const { rerender } = render(Progress, at(0));
    await tick();
    const heard = [said()];
    for (let done = 1; done <= 8; done += 1) {
      await rerender(at(done));
      if (said() !== heard.at(-1)) heard.push(said());
    }
    expect(heard).toEqual([0, 2, 4, 6, 8].map((done) => `${done} of 8 reports`));
  });

  it("is empty while nobody knows how much there is", () => {
    render(Progress, at(0, 0));
    expect(bar().querySelector(".sure")?.getAttribute("width")).toBe("0%");
  });

  it("can be stopped", async () => {
    render(Progress, at(1));
    await fireEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(oncancel).toHaveBeenCalledOnce();
  });
});
