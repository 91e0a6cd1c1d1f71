import { principles, tensions, vocabulary } from 'dtx-language';
import { unknownPrinciple } from './explain.ts';
import { printable } from './report/printable.ts';
import { UserError } from './text.ts';

const settings = Object.keys(vocabulary.enumerations.setting);

/**
 * The settings that a run overrides, by id, of texts such as `laws-min=30`; the last of an id counts.
 * @throws UserError where there is no such setting or no number.
 */
export function settingsOf(texts: readonly string[] = []): ReadonlyMap<string, number> {
  return new Map(
    texts.map((text) => {
      const [, name = '', number] = /^([\w-]+)=(\d+)$/.exec(text) ?? [];
      if (!settings.includes(name)) throw new UserError(noSetting(text));
      return [name, Number(number)] as const;
    }),
  );
}

/**
 * The principles and tensions that are off in a run.
 * @throws UserError where there is none of an id.
 */
export function turnedOff(ids: readonly string[] = []): ReadonlySet<string> {
  const known = new Set([...principles, ...tensions].map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new UserError(unknownPrinciple(unknown));
  return new Set(ids);
}

function noSetting(text: string) {
  const forms = settings.map((name) => `${name}=30`);
  return {
    en: `--set ${printable(text)} is no setting. Write one such as ${forms.join(' or ')}.`,
    zh: `--set ${printable(text)} 不是可用的设定。可写：${forms.join('、')}。`,
  };
}
