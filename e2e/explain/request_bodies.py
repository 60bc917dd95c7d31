"""Fifty bodies of requests, each with a place where fresh words go, so that no two requests are alike."""

WORDS = [
    "订单已发货", "您好", "優惠", "ありがとう", "안녕하세요", "привет", "café", "naïve", "🚚", "😀👍", "👨‍👩‍👧",
    "hello", "order", "sale", "Tom & Jerry's", "a/b", "50% off", "x<y>z", "€9.90", "1+1=2",
]

# @@ stands for fresh words, ## for a fresh number.
BODIES = [
    '{"audience_type":"token","token_list":["04cac74a714f61bf089987a986363d88"],"message_type":"notify","message":{"title":"@@","content":"@@","android":{"n_id":0,"action":{"action_type":2,"browser":{"url":"https://example.com/a?b=1&c=2","confirm":1}}}},"environment":"product"}',
    '{"audience_type":"all","message_type":"notify","message":{"title":"@@","content":"@@","ios":{"aps":{"badge_type":-1,"sound":"default"}}},"seq":##}',
    '{\n  "audience_type": "tag",\n  "tag_list": {"tags": ["@@", "b"], "op": "OR"},\n  "message": {\n    "title": "@@"\n  }\n}',
    '{\r\n    "title": "@@",\r\n    "list": [\r\n        1,\r\n        2\r\n    ]\r\n}\r\n',
    '{\n\t"title": "@@",\n\t"on": true,\n\t"off": false,\n\t"nothing": null\n}\n',
    '{"title": "@@", "content": "@@", "count": ##, "list": [1, 2, 3]}',
    '{"title": "\\u60a8\\u597d @@", "emoji": "\\ud83d\\ude9a", "n": ##}',
    '{"title":"\\u60a8\\u597d","url":"https:\\/\\/example.com\\/a\\/b?x=##","t":"@@"}',
    '{ "title" : "@@" ,"content": "b",   "n":## , "list":[ 1,2 , 3 ] }',
    '{"html":"<b>@@</b> & \'it\' = <i>","n":##}',
    '{"url":"https://example.com/p/a/?q=1&r=2&s=@@#top","back":"http://example.org/x/y"}',
    '{"a":1.0,"b":0.5,"c":1.10,"d":12345678.9,"e":-2.50,"t":"@@"}',
    '{"a":1e3,"b":0.000001,"c":1e16,"d":2.5e-7,"t":"@@"}',
    '{"id":9007199254740993,"seq":1234567890123456789,"t":"@@","n":##}',
    '{"a":{"b":{"c":{"d":[{"e":["@@"]}]}}},"n":##}',
    '[{"t":"@@"},{"t":"b"},[1,[2,[3]]],##]',
    '{"a":1,"b":"@@","a":2,"c":{"x":1,"x":##}}',
    '{"a":null,"b":"@@","c":{"d":null,"e":1},"f":[null,1],"n":##}',
    '{"android":{},"list":[],"ios":{"aps":{}},"t":"@@","n":##}',
    '{"custom_content":"{\\"k\\":\\"@@\\",\\"n\\":##}","title":"t"}',
    '{"10":"@@","2":"b","1":"c","x":"d","n":##}',
    '{"zeta":1,"alpha":"@@","mid":{"y":2,"b":##},"Beta":3,"中":4}',
    '{"emoji":"😀😃🚀 @@ 👍🏽","flag":"🇨🇳","n":##}',
    '{"name":"Rémi Müller","city":"Malmö","n":##}',
    '{"t":"@@\u2028line\u2029para","n":##}',
    '{"t":"@@","ctl":"\\u0001\\b\\f\\n\\t\\u001f","n":##}',
    '{"title":"cut \\ud83d","n":##}',
    '{"title":"@@","n":##}\n',
    ' {"title":"@@","n":##}\r\n',
    '\ufeff{"title":"@@","n":##}',
    '',
    '{}',
    '[]',
    'title=@@&content=hello+world&n=##',
    'title=%E6%82%A8%E5%A5%BD&tags=a%2Cb&n=##',
    'plain text: @@, ##',
    '<?xml version="1.0"?><push id="##"><title>@@</title></push>',
    '{"text":"line 1\\nline 2\\r\\nline 3 @@","n":##}',
    '{"t":"“@@” – it’s…","n":##}',
    '{"t":"a\u00a0b\u200bc @@","n":##}',
    '{"id":"##","price":"1.50","exp":"1e5","zip":"00123","account_id":"123","t":"@@"}',
    '{"on":true,"off":false,"list":[true,false],"t":"@@"}',
    '{"at":"2021-11-03T06:17:41.000Z","day":"2021-11-03","t":"@@","n":##}',
    '{"token":"dGVzdA==","blob":"a+b/c==","t":"@@","n":##}',
    '{"path":"C:\\\\temp\\\\new","regex":"^\\\\d+$","quote":"say \\"@@\\"","n":##}',
    '{"k":"カタカナ ｶﾅ","ko":"대한민국 @@","n":##}',
    '{"t":"e\u0301cole naïve @@","n":##}',
    '{"message":{"title":"@@","content":"' + 'very long text, 中文 ' * 60 + '"},"n":##}',
    '{"t":"&lt;b&gt; &amp; &quot;@@&quot;","n":##}',
    '{"title":"plain ascii only","content":"nothing special here","seq":##,"ok":true}',
]

assert len(BODIES) == 50


def fresh_body(rng):
    """One of the bodies with fresh words and numbers in it, as bytes."""
    template = rng.choice(BODIES)
    while "@@" in template:
        template = template.replace("@@", _words(rng, template), 1)
    while "##" in template:
        template = template.replace("##", str(rng.randrange(1, 10 ** rng.choice([3, 6, 10, 15]))), 1)
    return template.encode("utf-8")


def _words(rng, template):
    words = " ".join(rng.choice(WORDS) for _ in range(rng.choice([1, 1, 2, 3])))
    return words.replace("&", "and").replace("<", "").replace("%", "") if template[0] in "t<" else words
