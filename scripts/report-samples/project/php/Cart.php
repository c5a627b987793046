<?php
class Cart {
    public static function total(int $price, int $count, bool $free): int {
        if ($free) {
            return 0;
        }
        return $price * $count;
    }

    public static function shipping(int $sum): int {
        return $sum > 100 ? 0 : 7;
    }
}
