using System.Net;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class HttpPostTests(EchoServer server) : IClassFixture<EchoServer>
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData(Json, "application/json")]
    [InlineData(GraphQLResponse, GraphQLResponse)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; q=0.9", GraphQLResponse)]
    [InlineData("application/json;q=0.3, application/graphql-response+json;q=0.9", GraphQLResponse)]
    [InlineData("*/*, application/graphql-response+json", GraphQLResponse)]
    [InlineData("image/png, */*;q=0.1", "application/json")]
    public async Task Accept_EachPreference_ChoosesTheMediaType(string? accept, string expected)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"{expected}; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    public async Task Accept_NothingThatIsServed_Is406(string accept)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=utf-16")]
    public async Task ContentType_WhatAForeignPageCanSend_Is415(string? contentType)
    {
        using var response = await server.PostAsync("""{"query":"{ __typename }"}""", null, contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("""{"query":1}""")]
    [InlineData("""{"query":null}""")]
    [InlineData("""{"notquery":"{ __typename }"}""")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""")]
    [InlineData("""{"query":"{ __typename }","variables":[1]}""")]
    [InlineData("""{"query":"{ __typename }","operationName":5}""")]
    [InlineData("""{"query":"{ __typename }","extensions":7}""")]
    [InlineData("""{"query":"{ __typename }"}garbage""")]
    [InlineData("""{"query":"{ __typename }","query":"{ __typename }"}""")]
    [InlineData("""{"query":"{ __typename }","variables":{"a":1,"a":2}}""")]
    [InlineData("""{"query":"\ud800"}""")]
    [InlineData("""{"query":"{ __typename }",}""")]
    [InlineData("\ufeff{\"query\":\"{ __typename }\"}")]
    public async Task Body_Malformed_Is400InEveryFormat(string body)
    {
        foreach (var accept in new[] { Json, GraphQLResponse, "text/event-stream" })
        {
            using var response = await server.PostAsync(body, accept);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("BAD_REQUEST", await EchoServer.CodeAsync(response));
        }
    }

    [Fact]
    public async Task Body_InvalidUtf8_Is400()
    {
        byte[] body = [.. "{\"query\":\"{ __typename #"u8, 0xc3, 0x28, 0xff, .. "\\n }\"}"u8];
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new(Json);

        using var response = await server.Client.PostAsync(server.Address, content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Body_NestedTooDeeply_Is400()
    {
        var body = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + new string('[', 100) + new string(']', 100) + "}}";

        using var response = await server.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_TooLarge_Is413WhateverTheHeaderSays(bool announced)
    {
        var body = System.Text.Encoding.UTF8.GetBytes($$"""{"query":"{ __typename } #{{new string('x', 300 * 1024)}}"}""");
        using HttpContent content = announced ? new ByteArrayContent(body) : new StreamContent(new NotSeekable(body));
        content.Headers.ContentType = new(Json);

        using var response = await server.Client.PostAsync(server.Address, content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"{"}""")]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("""{"query":"query($t: String!) { echo(text: $t) }"}""")]
    [InlineData("""{"query":"query($t: String!) { echo(text: $t) }","variables":{"t":null}}""")]
    public async Task Document_NotExecutable_Is400OrForJsonClients200(string body)
    {
        using var modern = await server.PostAsync(body, GraphQLResponse);
        using var older = await server.PostAsync(body, Json);

        Assert.Equal(HttpStatusCode.BadRequest, modern.StatusCode);
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
        Assert.False((await EchoServer.JsonAsync(modern)).TryGetProperty("data", out _));
        Assert.Equal(await modern.Content.ReadAsStringAsync(), await older.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}""", """{"data":{"b":"Query"}}""")]
    [InlineData("""{"query":"query($t: String!) { echo(text: $t) }","variables":{"t":"评审"}}""", """{"data":{"echo":"评审"}}""")]
    [InlineData("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null,"other":{"a":1}}""", """{"data":{"__typename":"Query"}}""")]
    public async Task Request_WellFormed_IsExecuted(string body, string expected)
    {
        using var response = await server.PostAsync(body, GraphQLResponse);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Subscription_WithoutStream_Is405()
    {
        using var response = await server.PostAsync("""{"query":"subscription { counted(to: 1) }"}""", GraphQLResponse);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Method_Unknown_Is405WithAllow(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address);
        using var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Response_TooLarge_IsAnErrorAndNothingElse()
    {
        using var response = await server.PostAsync("""{"query":"{ large(size: 6000000) }"}""", Json);

        Assert.Equal("RESPONSE_TOO_LARGE", await EchoServer.CodeAsync(response));
    }

    /// <summary>Sent in chunks, since its length is not known.</summary>
    private sealed class NotSeekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
