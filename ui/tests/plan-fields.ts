/** What the tests of the plan do with its fields. */
import { fireEvent, waitFor } from "@testing-library/svelte";
import { expect } from "vitest";

export const at = (id: string) => document.getElementById(id) as HTMLInputElement;
export const press = (id: string) => fireEvent.click(at(id));
export const type = (input: HTMLElement, value: string) =>
  fireEvent.input(input, { target: { value } });
export const choose = (select: HTMLElement, value: string) =>
  fireEvent.change(select, { target: { value } });

/** Types into a field and leaves it. */
export async function fill(id: string, value: string): Promise<void> {
  at(id).focus();
  await type(at(id), value);
  await fireEvent.blur(at(id));
}

/** What is said under the fields that are wrong. */
export const errors = () =>
  [...document.querySelectorAll(".problem")].map((line) => line.textContent);
export const wrong = (count: number) => waitFor(() => expect(errors()).toHaveLength(count));
