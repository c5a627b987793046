import static org.junit.Assert.assertEquals;
import org.junit.Ignore;
import org.junit.Test;

public class CartTest {
  @Test public void sums() { assertEquals(6, Cart.total(2, 3, false)); }
  @Test public void wrongOnPurpose() { assertEquals(1, Cart.total(2, 3, false)); }
  @Test public void breaks() { throw new IllegalStateException("no database"); }
  @Ignore @Test public void later() { }
}
