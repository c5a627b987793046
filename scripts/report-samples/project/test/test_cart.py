import pytest


def total(items):
    return sum(price * count for price, count in items)


def test_sums():
    assert total([(2, 3)]) == 6


@pytest.mark.parametrize("count", [1, 2])
def test_one(count):
    assert total([(5, count)]) == 5 * count


def test_wrong_on_purpose():
    assert total([]) == 1


@pytest.mark.skip(reason="not yet")
def test_later():
    pass


@pytest.fixture
def broken():
    raise RuntimeError("no database")


def test_error(broken):
    pass
