import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Element, Initiative, ProgrammeRoot, Text, Word } from '../../../programme/elements.ts';
import type { Gathered } from '../../../programme/gathering.ts';
import type { LocalizedText } from '../../../text.ts';
import type { Offence, Pointer } from '../../principle.ts';

/** An initiative that follows another institution. */
export type Copy = Initiative & { readonly modelledOn: Text };

/** An initiative that builds on core strengths, and their words. */
type Builder = Gathered<Element, readonly string[]>;

/** The offence of a programme that does not say its core strength. The words that its initiatives use for theirs are the candidates. */
export function noCore(root: ProgrammeRoot, builders: readonly Builder[]): Offence {
  const words = [...new Set(builders.flatMap(({ value }) => value))];
  const [r, named] = [called(root), listed(words.map(word))];
  const next =
    words.length === 0
      ? { en: 'Write it after core.', zh: '请写在“核心优势”之后。' }
      : { en: `Write it after core; its initiatives name ${named.en}.`, zh: `请写在“核心优势”之后；各项举措写的是${named.zh}。` };
  return {
    message: {
      en: `The ${r.en} does not say what the institution is best at. ${next.en}`,
      zh: `${r.zh}没有写明本机构最擅长什么。${next.zh}`,
    },
    related: builders.slice(0, 4).map(buildsOnCore),
    ...(words.length > 0 && {
      fixes: () => [
        {
          title: { en: `Write core ${named.en} in the programme`, zh: `在规划中写上核心优势：${named.zh}` },
          edits: [writerOf(root).append('core', words.join(', '))].flatMap((edit) => edit ?? []),
          safe: true,
        },
      ],
    }),
  };
}

function buildsOnCore({ element, value }: Builder): Pointer {
  const i = called(element);
  const core = listed(value.map(word));
  return {
    element,
    place: (element as Initiative).core[0]?.place as Word['place'],
    message: { en: `The ${i.en} names ${core.en}.`, zh: `${i.zh}写的是${core.zh}。` },
  };
}

/** The offence of an initiative that follows another institution and names no strength of its own. It stands at the programme. */
export function copied(root: ProgrammeRoot, initiative: Copy): Offence {
  const { text, place } = initiative.modelledOn;
  const i = called(initiative);
  const cores = root.core.map(({ id }) => word(id));
  const strengths = listed(cores, 'or');
  const next =
    cores.length === 0
      ? { en: 'Name there the core that it builds on.', zh: '请在其中写明它依托哪项核心优势。' }
      : { en: `Say there with core whether it builds on ${strengths.en}.`, zh: `请在其中用“核心优势”写明它是否依托${strengths.zh}。` };
  const model = text.length > 20 ? `${text.slice(0, 20)}…` : text;
  return {
    message: {
      en: `The ${i.en} is modelled on “${model}” and names no strength of your own. ${next.en}`,
      zh: `${i.zh}对标“${model}”，却没有写明依托自身的哪项优势。${next.zh}`,
    },
    related: [{ element: initiative, place, message: { en: `The ${i.en} is modelled on it here.`, zh: `${i.zh}在此写明对标对象。` } }],
    ...(cores.length > 0 && {
      fixes: () =>
        root.core.slice(0, 2).map(({ id }) => ({
          title: { en: `Name core ${id} in ${i.en}`, zh: `在${i.zh}中写上核心优势“${id}”` },
          edits: [writerOf(initiative).append('core', id)].flatMap((edit) => edit ?? []),
          safe: false,
        })),
    }),
  };
}

/** The offence of a core strength on which no initiative builds. */
export function unserved({ id, place }: Word, builders: readonly Builder[]): Offence {
  return {
    place,
    message: {
      en: `No initiative builds on the core strength ${id}. Write core ${id} in those that do, or plan one that does.`,
      zh: `没有举措依托核心优势“${id}”。请在依托它的举措中写上“核心优势 ${id}”，还没有的请规划一项。`,
    },
    related: builders.slice(0, 4).map(buildsOnCore),
  };
}

function word(id: string): LocalizedText {
  return { en: id, zh: `“${id}”` };
}
