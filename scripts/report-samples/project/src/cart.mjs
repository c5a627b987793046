export function total(items, coupon) {
  let sum = 0;
  for (const { price, count } of items) sum += price * count;
  if (coupon === 'half') return sum / 2;
  if (coupon === 'free') {
    return 0;
  }
  return sum;
}

export function shipping(sum) {
  return sum > 100 ? 0 : 7;
}
