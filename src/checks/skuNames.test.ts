import { isSelfService, skuName } from './skuNames';

describe('product names', () => {
  it('are friendly where known, and the part number elsewhere', () => {
    expect(skuName('SPE_E3')).toBe('Microsoft 365 E3');
    expect(['', 'NEW_2027', 'constructor', '__proto__'].map(skuName)).toEqual(['', 'NEW_2027', 'constructor', '__proto__']);
  });

  it('tell self-service products', () => {
    expect(['FLOW_FREE', 'ANYTHING_VIRAL', 'SPE_E3', 'VIRAL_MARKETING'].map(isSelfService)).toEqual([true, true, false, false]);
  });
});
