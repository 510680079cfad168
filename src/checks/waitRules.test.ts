import { english } from './testing/english';
import { WAIT_RULES } from './waitRules';

describe('the rules of waiting', () => {
  it.each(Object.entries(WAIT_RULES))('%s has a sentence, a length and a source', (_, rule) => {
    expect(english(rule.sentence)).toMatch(/\.$/);
    expect(rule.length).toBeGreaterThanOrEqual(0);
    expect(rule.docs).toMatch(/^https:\/\/learn\.microsoft\.com\//);
  });
});
