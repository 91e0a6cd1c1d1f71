import type { Language, LocalizedText } from 'dtx-language';

/** The language of the messages where none is asked for: Chinese where the system's is, else English. */
export function languageOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Something the user can mend: it is shown as it stands, without a stack, and the command ends with exit code 2. */
export class UserError extends Error {
  readonly text: LocalizedText;

  constructor(text: LocalizedText) {
    super(text.en);
    this.text = text;
  }
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
