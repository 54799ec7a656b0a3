/** The page outside the program that a person wants to open, until it was answered. */
class Asking {
  /** The address; empty while nothing is asked. */
  address = $state("");
}

export const asking = new Asking();
