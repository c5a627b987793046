#include <gtest/gtest.h>
int total(int price, int count, bool free);

TEST(Total, Sums) { EXPECT_EQ(6, total(2, 3, false)); }
TEST(Total, WrongOnPurpose) { EXPECT_EQ(1, total(2, 3, false)); }
TEST(Total, DISABLED_Later) {}
TEST(Total, Skips) { GTEST_SKIP() << "not here"; }
