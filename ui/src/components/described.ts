/** What describes a field: the ids of its hint and of its problem, where it has them. */
export function described(
  id: string,
  hint: string | undefined,
  problem: string | null | undefined,
): string | undefined {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  return ids.join(" ") || undefined;
}
