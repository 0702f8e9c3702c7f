using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.GraphQL.Tests.Transport;

/// <summary>Operations of one connection run side by side, and the request that opened it serves one thread at a time.</summary>
public sealed class ConnectionSharingTests
{
    [Fact]
    public async Task Operations_SideBySide_DoNotAskTheOpeningRequest()
    {
        var caller = new WatchedUser();
        await using var running = new RunningServer(await EchoServer.StartAsync(b => b.Services.AddSingleton<IStartupFilter>(caller)));
        using var socket = await running.Server.ConnectAsync();
        await socket.InitializeAsync();
        caller.Reads = 0;

        const int Operations = 8;
        for (var i = 0; i < Operations; i++)
        {
            await socket.SendAsync($$$"""{"type":"subscribe","id":"{{{i}}}","payload":{"query":"{ __typename }"}}""");
        }

        for (var i = 0; i < Operations * 2; i++)
        {
            Assert.NotNull(await socket.ReadAsync());
        }

        Assert.Equal(0, caller.Reads);
    }

    /// <summary>Counts how often the user of a request is asked for.</summary>
    private sealed class WatchedUser : IStartupFilter, IHttpAuthenticationFeature
    {
        private ClaimsPrincipal? _user = new(new ClaimsIdentity());
        private int _reads;

        public int Reads
        {
            get => Volatile.Read(ref _reads);
            set => Volatile.Write(ref _reads, value);
        }

        public ClaimsPrincipal? User
        {
            get
            {
                Interlocked.Increment(ref _reads);
                return _user;
            }
            set => _user = value;
        }

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, following) =>
            {
                http.Features.Set<IHttpAuthenticationFeature>(this);
                return following(http);
            });
            next(app);
        };
    }
}
