import static org.junit.jupiter.api.Assertions.assertEquals;
import org.junit.jupiter.api.*;

class CartFive {
  @Test void sums() { assertEquals(6, 2 * 3); }
  @Test void wrongOnPurpose() { assertEquals(1, 6); }
  @Test void breaks() { throw new IllegalStateException("no database"); }
  @Disabled @Test void later() { }
  @RepeatedTest(3) void again() { assertEquals(1, 1); }
}
