tries = 0


def test_second_time():
    global tries
    tries += 1
    assert tries == 2


def test_never():
    assert False


def test_steady():
    pass
