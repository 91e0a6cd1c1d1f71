import { type Language, vocabulary } from 'dtx-language';

const { keywords, valueWord } = vocabulary;

/** Writes `.dtx` in one of the two spellings, taken from the vocabulary, so that what is written stays the language. */
export class Writer {
  private readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  /** A keyword by its id, such as `depends-on`. @throws where the vocabulary has none. */
  word(id: string): string {
    const word = keywords.get(id);
    if (word === undefined) throw new Error(`The vocabulary has no keyword ${id}.`);
    return word[this.language];
  }

  /** A value of an enumeration by its id. @throws where the vocabulary has none. */
  value(enumeration: vocabulary.EnumerationName, id: string): string {
    const word = valueWord(enumeration, id);
    if (word === undefined) throw new Error(`The vocabulary has no value ${id} of ${enumeration}.`);
    return word[this.language];
  }

  /** One property: its keyword and what follows. */
  property(id: string, ...values: readonly string[]): string {
    return `${this.word(id)} ${values.join(' ')}`;
  }

  /** One element, a property to a line; members of several lines are indented as a whole. */
  element(noun: vocabulary.Noun, name: string, label: string, members: readonly string[]): string {
    const lines = members.flatMap((member) => member.trimEnd().split('\n'));
    return `${this.word(noun)} ${name} "${label}" {\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n}\n`;
  }
}
