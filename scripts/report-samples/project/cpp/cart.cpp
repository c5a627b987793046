int total(int price, int count, bool free) {
  if (free) {
    return 0;
  }
  return price * count;
}

int shipping(int sum) { return sum > 100 ? 0 : 7; }
