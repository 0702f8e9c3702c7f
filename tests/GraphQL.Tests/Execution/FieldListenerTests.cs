using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>A listener that asks for it hears when each resolver starts and when it has its value.</summary>
public sealed class FieldListenerTests
{
    [Fact]
    public async Task Resolver_ThatSucceedsWaitsOrFails_IsHeardToStartAndToEnd()
    {
        var listener = new Listener { IsAsking = true };

        await ServerOf(listener).SendAsync("{ now later { text } breaks }");

        string[] fields = ["now", "later", "breaks", "text"];
        Assert.Equal(fields.SelectMany(field => new[] { "+" + field, "-" + field }).Order(), listener.Heard.Order());
        Assert.All(fields, field => Assert.True(listener.Heard.IndexOf("+" + field) < listener.Heard.IndexOf("-" + field), field));

        // A field has ended when those below it start.
        Assert.True(listener.Heard.IndexOf("-later") < listener.Heard.IndexOf("+text"));
    }

    [Fact]
    public async Task Resolver_WhereNobodyAsks_IsNotHeard()
    {
        var listener = new Listener { IsAsking = false };

        await ServerOf(listener).SendAsync("{ now later { text } breaks }");

        Assert.Empty(listener.Heard);
    }

    private static IRequestExecutor ServerOf(Listener listener) =>
        Server.Query<Root>(services: services => services.AddSingleton<ExecutionDiagnosticEventListener>(listener));

    public sealed class Root
    {
        public static string GetNow(IServiceProvider services) => services.ToString()!;

        public static async Task<Below> GetLater()
        {
            await Task.Yield();
            return new Below();
        }

        public static string? GetBreaks(IServiceProvider services) => throw new InvalidOperationException(services.ToString());
    }

    public sealed class Below
    {
        public string GetText(IServiceProvider services) => services.ToString()!;
    }

    private sealed class Listener : ExecutionDiagnosticEventListener
    {
        public override bool EnableResolveFieldValue => IsAsking;

        public required bool IsAsking { get; init; }

        public List<string> Heard { get; } = [];

        public override IDisposable ResolveFieldValue(IMiddlewareContext context) => new Ending(this, context.Field.Name);

        private sealed class Ending : IDisposable
        {
            private readonly Listener listener;
            private readonly string field;

            public Ending(Listener listener, string field)
            {
                (this.listener, this.field) = (listener, field);
                listener.Heard.Add("+" + field);
            }

            public void Dispose() => listener.Heard.Add("-" + field);
        }
    }
}
