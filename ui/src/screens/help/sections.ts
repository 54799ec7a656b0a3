/** The sections of the help, in their order, and the way from one place of the page to another. */
import type { MessageId } from "../../i18n/messages";

export const SECTIONS = [
  { id: "start", title: "help-start" },
  { id: "method", title: "help-method" },
  { id: "privacy", title: "help-privacy" },
  { id: "keys", title: "help-keys" },
  { id: "data", title: "help-data" },
  { id: "licences", title: "help-licences" },
  { id: "about", title: "help-about" },
] as const satisfies { id: string; title: MessageId }[];

export type SectionId = (typeof SECTIONS)[number]["id"];

/** The id of a section's heading. */
export const headingId = (section: SectionId) => `${section}-title`;

/** Takes the eye and the keyboard to a section. */
export function goTo(section: SectionId): void {
  const heading = document.getElementById(headingId(section));
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
