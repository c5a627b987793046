public class Cart {
  public static int total(int price, int count, boolean free) {
    if (free) {
      return 0;
    }
    return price * count;
  }

  public static int shipping(int sum) {
    return sum > 100 ? 0 : 7;
  }
}
