<?php
require_once __DIR__ . '/Cart.php';
use PHPUnit\Framework\TestCase;

final class CartTest extends TestCase {
    public function testSums(): void { $this->assertSame(6, Cart::total(2, 3, false)); }
    public function testWrongOnPurpose(): void { $this->assertSame(1, Cart::total(2, 3, false)); }
    public function testBreaks(): void { throw new RuntimeException('no database'); }
    public function testLater(): void { $this->markTestSkipped('not yet'); }
}
