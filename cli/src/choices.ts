import { InvalidArgumentError } from 'commander';
import { principles, similar, tensions, vocabulary } from 'dtx-language';

const ids = [...principles, ...tensions].map(({ id }) => id);
const settings = Object.keys(vocabulary.enumerations.setting);

/**
 * Adds `laws-min=30` to the settings given so far.
 * @throws InvalidArgumentError where there is no such setting or no number.
 */
export function setting(text: string, given: ReadonlyMap<string, number> = new Map()): ReadonlyMap<string, number> {
  const [, name = '', number] = /^([\w-]+)=(\d+)$/.exec(text) ?? [];
  if (!settings.includes(name)) throw new InvalidArgumentError(`Write one of ${settings.map((known) => `${known}=NUMBER`).join(', ')}.`);
  return new Map([...given, [name, Number(number)]]);
}

/**
 * Adds a principle or a tension to those that are off.
 * @throws InvalidArgumentError where there is none of that id.
 */
export function turnedOff(id: string, given: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (ids.includes(id)) return new Set([...given, id]);
  const meant = similar(id, ids);
  throw new InvalidArgumentError(meant === undefined ? 'List them with: dtx principles.' : `Did you mean ${meant}?`);
}
