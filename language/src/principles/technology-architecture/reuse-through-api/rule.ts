import { called, listed } from '../../../findings/words.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { Element, Initiative } from '../../../programme/elements.ts';
import { isUnfinished, mayHold, mentions, partsOf, referrers, wholes } from '../../../programme/queries.ts';
import { principle } from '../../principle.ts';

export default principle({
  id: 'reuse-through-api',
  number: 'B39',
  category: 'technology-architecture',
  severity: 'info',
  statement: {
    en: 'Shared ability is offered as components or API.',
    zh: '共用能力以接口、组件复用。',
  },
  sources: [
    { line: '001:167', quote: '以API方式灵活调用' },
    { line: '004:84', quote: '推动业务组件、技术组件的开放和复用' },
  ],
  checked: 'part',
  wokenBy: ['initiative.offers'],
  about: 'initiative',
  check(initiative, report) {
    if (initiative.kind?.id !== 'platform' || referrers(initiative, 'depends-on').length < 2 || mayOffer(initiative)) return;
    const users = referrers(initiative, 'depends-on').filter((user) => isAnother(user, initiative));
    if (users.length < 2) return;
    const [i, who] = [called(initiative), listed(users.slice(0, 2).map(called))];
    const more = users.length - 2;
    const rest = more > 0 ? { en: ` and ${more} more`, zh: `等 ${users.length} 项举措` } : { en: '', zh: '' };
    report({
      message: {
        en: `The ${i.en} serves ${who.en}${rest.en}, but does not say in what form. Write offers api or offers component.`,
        zh: `${who.zh}${rest.zh}都依赖${i.zh}，它却没有写明以什么形式提供能力。请写“提供 接口”或“提供 组件”。`,
      },
      related: users.slice(0, 4).map((element) => ({
        element,
        place: element.links.find(({ key, target }) => key === 'depends-on' && target === initiative)?.place,
        message: { en: `The ${called(element).en} depends on it.`, zh: `${called(element).zh}依赖它。` },
      })),
      fixes: () => [...offer(initiative, 'api'), ...offer(initiative, 'component')],
    });
  },
});

/** Whether the platform offers anything, itself, with what it is part of or through its parts, or may in what is half-typed. */
function mayOffer(platform: Initiative): boolean {
  return mayHold(platform, offers) || partsOf(platform).some((part) => isUnfinished(part) || offers(part));
}

function offers(initiative: Initiative): boolean {
  return mentions(initiative, 'offers');
}

/** Whether the user stands outside of the platform: its own parts share nothing. */
function isAnother(user: Element, platform: Initiative): boolean {
  return user.noun === 'initiative' && wholes(user)?.includes(platform) === false;
}

function offer(platform: Initiative, form: 'api' | 'component') {
  const { keyword, value, add } = writerOf(platform);
  const edit = add(keyword('offers'), value('offers', form));
  const words = { api: { en: 'an interface', zh: '接口' }, component: { en: 'components', zh: '组件' } }[form];
  const title = { en: `Let ${called(platform).en} offer ${words.en}`, zh: `让${called(platform).zh}提供${words.zh}` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}
