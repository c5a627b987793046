describe('total', () => {
  it('sums', () => expect(2 * 3).toBe(6));
  it('wrong on purpose', () => expect(1).toBe(2));
  it.skip('later', () => {});
});
