using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>GraphQL over HTTP: the media types, the status of each kind of answer in each of them, and the methods.</summary>
public sealed class NegotiationTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private const string Stream = "text/event-stream";

    /// <summary>Bodies, and the status of their answers in JSON, in GraphQL's own type, and as a stream.</summary>
    public static TheoryData<string, int, int, int> Answers => new()
    {
        { """{"query":"{ __typename }"}""", 200, 200, 200 },
        { """{"query":"{ broken }"}""", 200, 200, 200 },
        { """{"query":"{ brokenRequired }"}""", 200, 200, 200 },
        { """{"query":"mutation { send(topic: \"t\", number: 1) }"}""", 200, 200, 200 },
        { """{"query":"{"}""", 200, 400, 200 },
        { """{"query":"{ unknown }"}""", 200, 400, 200 },
        { """{"query":"query ($a: Int!) { large(size: $a) }"}""", 200, 400, 200 },
        { """{"query":"query ($a: Int!) { large(size: $a) }","variables":{"a":"x"}}""", 200, 400, 200 },
        { """{"query":"query A { __typename } query B { __typename }"}""", 400, 400, 400 },
        { """{"query":"query A { __typename }","operationName":"B"}""", 400, 400, 400 },
        { """{"query":""}""", 200, 400, 200 },
        { """{"variables":{}}""", 400, 400, 400 },
        { """{"query":"subscription { counted(to: 1) }"}""", 405, 405, 200 },
        { """{"query":"subscription { unknown }"}""", 200, 400, 200 },
        { "[]", 400, 400, 400 },
        { "nonsense", 400, 400, 400 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_InEachMediaType_HasItsStatus(string body, int json, int graphql, int stream)
    {
        foreach (var (accept, status) in new[] { (Json, json), (Response, graphql), (Stream, stream) })
        {
            using var response = await server.PostAsync(body, accept);

            Assert.Equal((accept, status), (accept, (int)response.StatusCode));
            var isStream = accept == Stream && status == 200;
            Assert.Equal(isStream ? Stream : accept == Stream ? Json : accept, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
            if (!isStream)
            {
                Assert.Equal((await response.Content.ReadAsByteArrayAsync()).Length, response.Content.Headers.ContentLength);
            }
        }
    }

    [Theory]
    [InlineData("application/graphql-response+json;q=1.0, application/json;q=0.5", Response)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json, application/json", Response)]
    [InlineData("APPLICATION/JSON", Json)]
    [InlineData("application/GraphQL-Response+JSON", Response)]
    [InlineData("application/*;q=0.5, application/graphql-response+json;q=0.4", Json)]
    [InlineData("text/html, application/graphql-response+json;q=0.1", Response)]
    [InlineData("text/event-stream;q=0.1, application/json;q=0.2", Json)]
    [InlineData("application/json;q=0.2, text/event-stream", Stream)]
    [InlineData("application/json;q=0, application/graphql-response+json", Response)]
    [InlineData("application/graphql-response+json;charset=utf-8;q=0.9", Response)]
    [InlineData(",,application/json,,", Json)]
    public async Task Accept_OfAnyForm_IsWeighed(string accept, string expected)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("text/*")]
    [InlineData("application/json;q=0, application/graphql-response+json;q=0")]
    [InlineData("not a media type")]
    [InlineData("text/html;q=1")]
    public async Task Accept_OfNothingServed_Is406(string accept)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("BAD_REQUEST", await EchoServer.CodeAsync(response));
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("Application/JSON", true)]
    [InlineData("application/json; charset=utf-8", true)]
    [InlineData("application/json;charset=UTF-8", true)]
    [InlineData("application/json; charset=\"utf-8\"", true)]
    [InlineData("application/json; profile=x", true)]
    [InlineData("application/json; charset=iso-8859-1", false)]
    [InlineData("application/json; charset=gbk", false)]
    [InlineData("application/jsonx", false)]
    [InlineData("application/graphql", false)]
    [InlineData("application/graphql+json", false)]
    [InlineData("text/json", false)]
    [InlineData("text/plain; application/json", false)]
    [InlineData("text/plain", false)]
    [InlineData("*/*", false)]
    [InlineData("nonsense", false)]
    public async Task ContentType_OfTheBody_IsJsonInUtf8OrRefused(string type, bool isTaken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new ByteArrayContent("""{"query":"{ __typename }"}"""u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(isTaken ? HttpStatusCode.OK : HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    /// <summary>What a form of a foreign page can send without asking first: refused, whatever it holds.</summary>
    [Theory]
    [InlineData("application/x-www-form-urlencoded", "query=mutation{send(topic:\"forged\",number:1)}")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{\"query\":\"mutation { send(topic: \\\"forged\\\", number: 1) }\"}\r\n--b--")]
    [InlineData("text/plain", """{"query":"mutation { send(topic: \"forged\", number: 1) }","a":"="}""")]
    [InlineData("", """{"query":"mutation { send(topic: \"forged\", number: 1) }"}""")]
    public async Task Form_OfAForeignPage_ChangesNothing(string type, string body)
    {
        await using var stream = await Topics.Of(server).SubscribeAsync<int>("forged");
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Headers.TryAddWithoutValidation("Origin", "https://foreign.example");
        request.Content.Headers.ContentType = type.Length == 0 ? null : MediaTypeHeaderValue.Parse(type);
        using var response = await server.Client.SendAsync(request);
        await Topics.Of(server).CompleteAsync("forged");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await foreach (var number in stream.ReadEventsAsync())
        {
            Assert.Fail($"sent {number}");
        }
    }

    [Theory]
    [InlineData("GET", "?query={__typename}", 200)]
    [InlineData("POST", "", 200)]
    [InlineData("HEAD", "?query={__typename}", 405)]
    [InlineData("PUT", "", 405)]
    [InlineData("PATCH", "", 405)]
    [InlineData("DELETE", "", 405)]
    [InlineData("OPTIONS", "", 405)]
    [InlineData("TRACE", "", 405)]
    [InlineData("QUERY", "", 405)]
    public async Task Method_IsGetOrPost(string method, string query, int status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(server.Address + query));
        request.Content = method == "POST" ? new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, Json) : null;
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(status == 405, response.Content.Headers.Allow.Count == 2);
    }

    [Theory]
    [InlineData("?query={__typename}", 200)]
    [InlineData("?query={unknown}", 400)]
    [InlineData("?query=mutation{send(topic:\"t\",number:1)}", 405)]
    [InlineData("?query=query A{a:__typename} mutation B{send(topic:\"t\",number:1)}&operationName=A", 200)]
    [InlineData("?query=query A{a:__typename} mutation B{send(topic:\"t\",number:1)}&operationName=B", 405)]
    [InlineData("?query=subscription{counted(to:1)}", 405)]
    [InlineData("?query=", 400)]
    [InlineData("?query={__typename}&query={__typename}", 400)]
    [InlineData("?query={__typename}&variables={}&variables={}", 400)]
    [InlineData("?Query={__typename}", 200)]
    [InlineData("", 400)]
    public async Task Get_OfEachKindOfOperation_HasItsStatus(string query, int status)
    {
        using var response = await server.GetAsync(query, Response);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Number_OfAnySize_ReachesTheResolverAsItIs()
    {
        const int Seed = 20261124;
        var random = new Random(Seed);
        var numbers = new List<string> { "1e-30", "1.7976931348623157E+308", "-5E-324", "0.1", "0.30000000000000004", "1E+25", "79228162514264337593543950335", "123456789012345680" };
        for (var i = 0; i < 400; i++)
        {
            var any = BitConverter.Int64BitsToDouble(random.NextInt64());
            numbers.Add((i % 2 == 0 && double.IsFinite(any) ? any : random.NextDouble() * Math.Pow(10, random.Next(-12, 12))).ToString("R", CultureInfo.InvariantCulture));
        }

        using var response = await server.PostAsync($$$"""{"query":"query ($n: [Float!]!) { same(numbers: $n) }","variables":{"n":[{{{string.Join(',', numbers)}}}]}}""");
        var same = (await EchoServer.JsonAsync(response)).GetProperty("data").GetProperty("same").EnumerateArray().Select(n => n.GetDouble()).ToList();

        Assert.All(numbers.Zip(same), n => Assert.True(double.Parse(n.First, CultureInfo.InvariantCulture) == n.Second, $"seed {Seed}: {n.First} became {n.Second:R}"));
    }

    [Theory]
    [InlineData("1e999")]
    [InlineData("-1e999")]
    public async Task Number_BeyondAllRange_IsRefused(string number)
    {
        using var response = await server.PostAsync($$$"""{"query":"query ($n: Float!) { same(numbers: [$n]) }","variables":{"n":{{{number}}}}}""", Response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
