import { readChoices, writeChoices } from './choices';

const ORDINARY = { surface: 'sharePointPage', theme: 'light', locale: 'en', access: 'full' };

describe('what stands in the address', () => {
  it('is the ordinary when nothing does', () => {
    expect(readChoices('')).toEqual(ORDINARY);
  });

  it('comes back as it was written', () => {
    const choices = { surface: 'embedded', theme: 'contrast', locale: 'zh-CN', access: 'readOnly' } as const;
    expect(readChoices(writeChoices(choices))).toEqual(choices);
  });

  it('counts for nothing when it is unknown', () => {
    expect(readChoices('?surface=fridge&theme=__proto__&lang=xx&access=')).toEqual(ORDINARY);
  });
});
