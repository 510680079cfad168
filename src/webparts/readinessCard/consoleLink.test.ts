import { CHECKS } from '../../checks';
import { placeOf } from '../../ui/state/address';
import { consoleLink } from './consoleLink';

const PAGE = 'https://contoso.sharepoint.com/sites/it/SitePages/Close.aspx';

beforeAll(() => {
  Object.assign(globalThis, { window: { location: new URL('https://contoso.sharepoint.com/SitePages/Dashboard.aspx') } });
});
afterAll(() => Reflect.deleteProperty(globalThis, 'window'));

test('a link opens the check that it names', () => {
  const known = CHECKS.map(({ id }) => id);
  const wrong = known.filter((id) => {
    const { hash } = new URL(consoleLink(PAGE)(`checks/${id}`));
    const place = placeOf(hash, known);
    return place.kind !== 'check' || place.id !== id;
  });
  expect(wrong).toEqual([]);
});

test('nothing that a page editor writes becomes an expression in the quick view', () => {
  expect(consoleLink(`${PAGE}?a=\${json(1)}`)('checks/U02')).not.toContain('$');
});

test.each(['', '   ', 'data:text/html,x', 'http://elsewhere.example/', 'nowhere:'])('there is no link to %p', (typed) => {
  expect(consoleLink(typed)('checks/U02')).toBe('');
});
