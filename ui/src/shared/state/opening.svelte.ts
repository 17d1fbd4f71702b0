// What a screen shows first: it is waited for, it is there, or it could not be had and may be tried again.
import { errorWords, sayProblem } from './notices.svelte';

export class Opening {
  /** Why nothing can be shown. Once something is shown, trouble is said in passing instead. */
  trouble = $state<{ text: string; hint?: string } | null>(null);
  #isOpen = false;

  /** Reads what the screen shows; gives nothing where it could not be had. */
  async read<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const found = await work();
      this.trouble = null;
      this.#isOpen = true;
      return found;
    } catch (error) {
      if (this.#isOpen) sayProblem(error);
      else this.trouble = errorWords(error);
      return undefined;
    }
  }
}
