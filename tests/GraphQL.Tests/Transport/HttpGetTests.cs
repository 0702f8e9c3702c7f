using System.Net;
using ScoringPlatform.GraphQL.Execution;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

public sealed class HttpGetTests(EchoServer server) : IClassFixture<EchoServer>
{
    [Theory]
    [InlineData("?query={__typename}", """{"data":{"__typename":"Query"}}""")]
    [InlineData("?query=query($t:String!){echo(text:$t)}&variables={\"t\":\"a%26b\"}", """{"data":{"echo":"a&b"}}""")]
    [InlineData("?query=query A{a:__typename} query B{b:__typename}&operationName=B", """{"data":{"b":"Query"}}""")]
    [InlineData("?query={__typename}&operationName=&variables=&extensions=", """{"data":{"__typename":"Query"}}""")]
    public async Task Query_InTheAddress_IsExecuted(string query, string expected)
    {
        using var response = await server.GetAsync(query);

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task Mutation_ByGet_Is405InEveryFormat(string accept)
    {
        using var response = await server.GetAsync("?query=mutation{send(topic:\"t\",number:1)}", accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("OPERATION_NOT_ALLOWED", await EchoServer.CodeAsync(response));
    }

    [Theory]
    [InlineData("?variables={}")]
    [InlineData("?query={__typename}&variables=[]")]
    [InlineData("?query={__typename}&variables={")]
    [InlineData("?query={__typename}&extensions=1")]
    public async Task Parameters_Malformed_Are400(string query)
    {
        using var response = await server.GetAsync(query);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Preflight_Enforced_RefusesWithoutTheHeader()
    {
        await using var strict = await StartAsync(o => o.EnforceGetRequestsPreflightHeader = true);
        using var without = await strict.Server.GetAsync("?query={__typename}");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(strict.Server.Address + "?query={__typename}"));
        request.Headers.Add("GraphQL-Preflight", "1");
        using var with = await strict.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
    }

    [Fact]
    public async Task Get_SwitchedOff_Is405()
    {
        await using var closed = await StartAsync(o => o.EnableGetRequests = false);
        using var response = await closed.Server.GetAsync("?query={__typename}");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    private static async Task<RunningServer> StartAsync(Action<GraphQLServerOptions> configure) =>
        new(await EchoServer.StartAsync(b => b.ModifyServerOptions(configure)));

    /// <summary>A link must not change anything: whatever the options say, no mutation runs by GET.</summary>
    [Theory]
    [InlineData(AllowedOperations.All)]
    [InlineData(AllowedOperations.Mutation)]
    [InlineData(AllowedOperations.Mutation | AllowedOperations.Query)]
    public async Task Mutation_WhateverIsAllowed_IsRefused(AllowedOperations allowed)
    {
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.ModifyServerOptions(o => o.AllowedGetOperations = allowed)));

        using var response = await running.Server.GetAsync("?query=mutation{send(topic:%22t%22,number:1)}");

        Assert.Equal(System.Net.HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("OPERATION_NOT_ALLOWED", await EchoServer.CodeAsync(response));
    }
}
