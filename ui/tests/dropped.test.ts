// Files that are dropped: a large one does not fill the memory.
import { describe, expect, it } from "vitest";

import { droppedBytes } from "../src/api/dropped";

const MEGABYTE = 1024 * 1024;

describe("the bytes of a file that was dropped", () => {
  it("are all of them", async () => {
    expect(await droppedBytes(new File(["{}"], "a.json"))).toEqual(new Uint8Array([123, 125]));
  });

  it("are of a large one only so many that it is refused", async () => {
    const large = new File([new Uint8Array(65 * MEGABYTE)], "film.json");
    expect((await droppedBytes(large)).length).toBe(64 * MEGABYTE + 1);
  });
});
