import type { NoticeWords } from "../wording/screens";

/** A file that could not be opened, with the sentences about it. */
export class UnopenedFile extends Error {
  constructor(readonly said: NoticeWords) {
    super(said.what);
    this.name = "UnopenedFile";
  }
}
