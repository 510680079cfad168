import { aUser } from '../facts/testing';
import type { User } from '../facts/users';
import { compileKeepRules, dayStart, ruleProblem, type KeepRule } from './keepRules';

const verdict = (rule: KeepRule, over: Partial<User>): string => {
  const found = compileKeepRules([rule])(aUser(over));
  return found.kind === 'kept' ? found.because : 'notKept';
};
const exact = (value: string): KeepRule => ({ kind: 'exact', value });
const pattern = (text: string, field: 'userPrincipalName' | 'displayName' = 'userPrincipalName'): KeepRule => ({
  kind: 'pattern',
  field,
  pattern: text
});
const newer = (since: string): KeepRule => ({ kind: 'newer', since });

describe('exact', () => {
  it('takes an id or a user principal name in any case, and nothing that merely contains it', () => {
    expect(verdict(exact('ABC-1'), { id: 'abc-1' })).toBe('matches');
    expect(verdict(exact(' Adele@Contoso.com '), { userPrincipalName: 'adele@contoso.com' })).toBe('matches');
    expect(verdict(exact('adele'), { userPrincipalName: 'adele@contoso.com' })).toBe('notKept');
    expect(verdict(exact('abc-10'), { id: 'abc-1' })).toBe('notKept');
  });

  it('means its wildcard characters literally', () => {
    expect(verdict(exact('*'), {})).toBe('notKept');
  });
});

describe('a user without a name', () => {
  it('is protected by a rule about a name, not by one about an id', () => {
    expect(verdict(exact('adele@contoso.com'), { userPrincipalName: '' })).toBe('cannotTell');
    expect(verdict(exact('abc-1'), { userPrincipalName: '' })).toBe('notKept');
  });
});

describe('names of other scripts', () => {
  it.each([
    ['İLKER@contoso.com', 'ilker@contoso.com'],
    ['ilker@contoso.com', 'ILKER@CONTOSO.COM'],
    ['ıssız@contoso.com', 'ISSIZ@contoso.com'],
    ['ISSIZ@contoso.com', 'ıssız@contoso.com'],
    ['ﬁona@contoso.com', 'fiona@contoso.com'],
    ['jose\u0301@contoso.com', 'JOSÉ@contoso.com'],
    ['dan\u200b@contoso.com', '\u202edan@contoso.com']
  ])('%p protects %p', (value, userPrincipalName) => expect(verdict(exact(value), { userPrincipalName })).toBe('matches'));

  it('does not ask the language of the browser', () => {
    const lower = jest.spyOn(String.prototype, 'toLocaleLowerCase');
    const upper = jest.spyOn(String.prototype, 'toLocaleUpperCase');
    verdict(pattern('I*'), { userPrincipalName: 'İ@x' });
    expect(lower).not.toHaveBeenCalled();
    expect(upper).not.toHaveBeenCalled();
  });
});

describe('pattern', () => {
  it('looks at the field it names', () => {
    const over = { displayName: 'Room Berlin', userPrincipalName: 'r1@contoso.com' };
    expect(verdict(pattern('room *', 'displayName'), over)).toBe('matches');
    expect(verdict(pattern('room *'), over)).toBe('notKept');
  });

  it('protects who has no such field', () => {
    expect(verdict(pattern('room *', 'displayName'), { displayName: '' })).toBe('cannotTell');
  });
});

describe('newer', () => {
  it.each([
    ['2026-01-01', '2026-01-01T00:00:00Z', 'matches'],
    ['2026-01-01', '2025-12-31T23:59:59Z', 'notKept'],
    ['2026-01-01', '2026-01-01T00:30:00+02:00', 'notKept'],
    ['2026-01-01', '', 'cannotTell'],
    ['2026-01-01', 'yesterday', 'cannotTell']
  ])('since %p, created %p → %p', (since, createdAt, expected) => expect(verdict(newer(since), { createdAt })).toBe(expected));
});

describe('a rule that makes no sense', () => {
  it.each([exact(''), exact('   '), pattern(''), pattern(' '), newer(''), newer('2026-02-30'), newer('01/02/2026'), newer('2026-13-01')])(
    '%j protects everybody',
    (rule) => expect(verdict(rule, {})).toBe('cannotTell')
  );

  it.each([
    [exact(' '), 'empty'],
    [exact('a'), 'none'],
    [pattern(''), 'empty'],
    [pattern('**'), 'keepsEveryone'],
    [pattern('a*'), 'none'],
    [newer('2026-02-30'), 'notADay'],
    [newer('2028-02-29'), 'none']
  ])('is named before it is added: %j', (rule, problem) => expect(ruleProblem(rule)).toBe(problem));

  it('knows the calendar', () => {
    expect(dayStart('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
    expect(dayStart('2027-02-29')).toBeUndefined();
  });
});

describe('several rules', () => {
  it('give the reason that matches rather than the one that could not tell', () => {
    const user = aUser({ createdAt: '', userPrincipalName: 'svc@contoso.com' });
    const found = compileKeepRules([newer('2026-01-01'), exact('svc@contoso.com')])(user);
    expect(found).toEqual({ kind: 'kept', because: 'matches', rule: exact('svc@contoso.com') });
  });

  it('keep nobody when there are none', () => {
    expect(compileKeepRules([])(aUser())).toEqual({ kind: 'notKept' });
  });
});
