"""Makes labelled.csv: texts that hold one kind of personal data or secret, and texts that only look like it.

    pip install faker==40.63.0 python-stdnum==2.2
    python make_labelled.py > labelled.csv

Numbers of people come from Faker's national providers and from python-stdnum, not from the code under test. Secrets are not
part of the file, so that no scanner of repositories takes it for a leak: run.mjs puts them together when it runs.
"""
import csv
import random
import sys

from faker import Faker
from stdnum.ch import ssn as ch_ssn
from stdnum.de import idnr
from stdnum.es import dni, nie
from stdnum.be import nn
from stdnum.za import idnr as za
from stdnum import luhn, verhoeff

SEED, EACH = 20261124, 60
random.seed(SEED)
Faker.seed(SEED)
fake = {code: Faker(code) for code in ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'it_IT', 'es_ES', 'pt_BR', 'zh_CN', 'ko_KR', 'sv_SE', 'nl_NL', 'pl_PL', 'tr_TR', 'es_MX', 'en_CA', 'en_IN', 'ja_JP', 'ru_RU']}
us = fake['en_US']
digits = lambda n: ''.join(random.choice('0123456789') for _ in range(n))


def with_check(length, valid):
    """A random number of so many digits that keeps its checksum."""
    while True:
        number = random.choice('123456789') + digits(length - 1)
        if valid(number):
            return number


def ch_number():
    body = '756' + digits(9)
    return ch_ssn.format(body + ch_ssn.ean.calc_check_digit(body))


def be_number():
    birth = us.date_of_birth(minimum_age=18, maximum_age=90)
    if birth.year >= 2000:
        return be_number()
    body = birth.strftime('%y%m%d') + '%03d' % random.randint(1, 997)
    whole = body + '%02d' % (97 - int(body) % 97)
    return f'{whole[:2]}.{whole[2:4]}.{whole[4:6]}-{whole[6:9]}.{whole[9:]}' if nn.is_valid(whole) else be_number()


def es_dni():
    body = digits(8)
    return body + dni.calc_check_digit(body)


def es_nie():
    body = random.choice('XYZ') + digits(7)
    return body + nie.calc_check_digit(body)


def za_id():
    body = us.date_of_birth(minimum_age=18, maximum_age=90).strftime('%y%m%d') + digits(4) + '08'
    return body + luhn.calc_check_digit(body)


def nino():
    first, second = random.choice('ACEGHJKLMNOPRSTWXY'.replace('O', '')), random.choice('ABCEGHJKLMNPRSTWXYZ')
    if first + second in ('BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'):
        return nino()
    return random.choice(['{}{} {} {} {} {}', '{}{}{}{}{}{}']).format(first, second, digits(2), digits(2), digits(2), random.choice('ABCD'))


def cpf():
    return fake['pt_BR'].cpf()


def grouped(number, size=4):
    return ' '.join(number[i:i + size] for i in range(0, len(number), size))


POSITIVES = {
    'email': lambda: random.choice(list(fake.values())).email(),
    'iban': lambda: random.choice([str, grouped])(fake[random.choice(['en_GB', 'de_DE', 'fr_FR', 'it_IT', 'es_ES', 'nl_NL', 'pl_PL'])].iban()),
    'payment-card': lambda: random.choice([str, grouped])(us.credit_card_number(random.choice(['visa16', 'mastercard', 'discover']))),
    'phone': lambda: random.choice(['+1 %s %s %s' % (random.choice(['212', '415', '646', '312']), random.randint(220, 989), digits(4)), '+44 20 7%s %s' % (digits(3), digits(4)), '+49 30 %s' % with_check(7, lambda n: True), '+33 1 4%s' % digits(7), '+34 91%s' % with_check(7, lambda n: True), '+91 98%s' % digits(8)]),
    'coordinates': lambda: '%.6f, %.6f' % (us.latitude(), us.longitude()),
    'mac': lambda: us.mac_address(),
    'ip': lambda: random.choice([us.ipv4_public, us.ipv4_private, us.ipv6])(),
    'us-ssn': lambda: us.ssn(),
    'uk-nino': nino,
    'it-codice-fiscale': lambda: fake['it_IT'].ssn(),
    'es-dni': es_dni,
    'es-nie': es_nie,
    'mx-curp': lambda: fake['es_MX'].curp(),
    'br-cpf': cpf,
    'cn-resident-id': lambda: fake['zh_CN'].ssn(),
    'fr-nir': lambda: fake['fr_FR'].ssn(),
    'kr-rrn': lambda: fake['ko_KR'].ssn(),
    'se-personnummer': lambda: fake['sv_SE'].ssn(),
    'be-nn': be_number,
    'ch-ahv': ch_number,
}
# Bare digits: found by column.
COLUMNS = {
    'za-id': za_id,
    'in-aadhaar': lambda: with_check(12, lambda n: n[0] not in '01' and verhoeff.is_valid(n)),
    'tr-tckn': lambda: fake['tr_TR'].ssn(),
    'de-tax-id': lambda: with_check(11, idnr.is_valid),
    'pl-pesel': lambda: fake['pl_PL'].pesel(),
    'nl-bsn': lambda: fake['nl_NL'].ssn(),
    'ca-sin': lambda: fake['en_CA'].ssn(),
    'ru-inn': lambda: fake['ru_RU'].individuals_inn(),
}
NEGATIVES = {
    'uuid': us.uuid4, 'md5': us.md5, 'sha256': us.sha256, 'isbn': us.isbn13, 'ean': us.ean13, 'timestamp': lambda: us.iso8601(), 'timestamp with zone': lambda: us.iso8601() + '+02:00',
    'date': us.date, 'time': us.time, 'unix time': lambda: str(us.unix_time()), 'milliseconds': lambda: str(random.randint(1_500_000_000_000, 1_790_000_000_000)), 'amount': lambda: '%.2f' % random.uniform(0, 1e7), 'measurement': lambda: repr(random.random()),
    'two measurements': lambda: '%.2f, %.2f' % (random.random() * 50, random.random() * 50), 'name': us.name, 'city': us.city, 'sentence': us.sentence, 'paragraph': us.paragraph, 'path': us.file_path, 'user agent': us.user_agent, 'version': lambda: f'{random.randint(0, 9)}.{random.randint(0, 30)}.{random.randint(0, 99)}',
    'product': lambda: us.bothify('??-########').upper(), 'order': lambda: us.bothify('ORD########'), 'reference': lambda: us.bothify('REF-####-????-####').upper(), 'nine digits': lambda: digits(9), 'ten digits': lambda: digits(10), 'eleven digits': lambda: digits(11), 'twelve digits': lambda: digits(12),
    'thirteen digits': lambda: digits(13), 'sixteen digits': lambda: digits(16), 'plate': us.license_plate, 'commit': us.sha1, 'address on the web': us.uri, 'colour': us.hex_color, 'handle': lambda: '@' + us.user_name(), 'company': us.company, 'job': us.job, 'postcode': us.postcode,
    'local phone number': lambda: us.numerify('(###) ###-####'), 'range': lambda: f'{random.randint(1000, 9999)}-{random.randint(1000, 9999)}', 'part number': lambda: us.bothify('??####??##').upper(), 'base64': lambda: us.pystr(40, 40), 'word': us.word,
    'password field': lambda: 'password: ' + us.word(), 'key of a map': lambda: 'key=' + us.word(), 'expiry': us.credit_card_expire, 'swift': us.swift, 'locale': us.locale, 'fraction': lambda: f'{random.randint(1, 99)}/{random.randint(1, 99)}', 'phrase with @': lambda: us.word() + ' @ ' + us.word(),
}
INSIDE = ['{}', '{}', '{}', 'Please contact {} today', 'ref: {}; thanks', '"{}"', 'a {}, b', '{} ({})'.replace('({})', '(new)')]

out = csv.writer(sys.stdout, lineterminator='\n')
out.writerow(['set', 'kind', 'text'])
for kind, make in POSITIVES.items():
    for _ in range(EACH):
        out.writerow(['value', kind, random.choice(INSIDE).format(make())])
for what, make in NEGATIVES.items():
    for _ in range(EACH):
        out.writerow(['value', '', random.choice(INSIDE).format(make())])
for kind, make in COLUMNS.items():
    for _ in range(EACH):
        out.writerow([f'column {kind}', kind, make()])
for what in ['nine digits', 'ten digits', 'eleven digits', 'twelve digits', 'thirteen digits', 'sixteen digits', 'unix time', 'milliseconds', 'isbn', 'ean']:
    for _ in range(EACH):
        out.writerow([f'column {what}', '', NEGATIVES[what]()])
