using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Subscriptions;
using ScoringPlatform.GraphQL.Transport;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>A real server on a free port of this machine, with options of the test's own.</summary>
public sealed class EchoServer : IAsyncLifetime
{
    private WebApplication _app = null!;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    public static async Task<EchoServer> StartAsync(Action<IRequestExecutorBuilder> configure)
    {
        var server = new EchoServer();
        await server.StartCoreAsync(configure);
        return server;
    }

    public Task InitializeAsync() => StartCoreAsync(_ => { });

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>Posts text as JSON.</summary>
    public async Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string? contentType = "application/json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>Gets the address with a query string.</summary>
    public async Task<HttpResponseMessage> GetAsync(string query, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address + query));
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request);
    }

    /// <summary>The JSON of a response.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    /// <summary>The code of the first error in a response.</summary>
    public static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await JsonAsync(response)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>A connection of the protocol, not yet initialised.</summary>
    public async Task<TestSocket> ConnectAsync(string? origin = null, string protocol = "graphql-transport-ws")
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await socket.ConnectAsync(new UriBuilder(Address) { Scheme = "ws" }.Uri, CancellationToken.None);
        return new TestSocket(socket);
    }

    private async Task StartCoreAsync(Action<IRequestExecutorBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        configure(builder.Services.AddGraphQLServer()
            .AddType(typeof(EchoQueries))
            .AddType(typeof(EchoMutations))
            .AddType(typeof(EchoSubscriptions))
            .AddInMemorySubscriptions());
        _app = builder.Build();
        _app.MapGraphQL();
        await _app.StartAsync();
        var address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Address = new Uri(address + "/graphql");
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
    }
}
