using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Annotations;
using ScoringPlatform.GraphQL.Data.Paging;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Protection;

/// <summary>A schema that can be asked for as much as one likes.</summary>
internal static class LimitServer
{
    public static IRequestExecutor Create(Action<IRequestExecutorBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        var builder = services.AddGraphQLServer().AddType(typeof(Queries)).AddType(typeof(Mutations));
        configure?.Invoke(builder);
        return services.BuildServiceProvider().GetRequiredService<IRequestExecutor>();
    }

    public static async Task<JsonElement> RunAsync(
        this IRequestExecutor executor, string document, IReadOnlyDictionary<string, object?>? variables = null,
        ClaimsPrincipal? user = null, string? cost = null)
    {
        var state = cost is null ? null : new Dictionary<string, object?> { ["GraphQL-Cost"] = cost };
        await using var result = (OperationResult)await executor.ExecuteAsync(
            new OperationRequest { Document = document, Variables = variables, User = user, ContextData = state });
        using var json = JsonDocument.Parse(result.ToJson());
        return json.RootElement.Clone();
    }

    /// <summary>The code of the first error; null if there is none.</summary>
    public static async Task<string?> CodeAsync(
        this IRequestExecutor executor, string document, IReadOnlyDictionary<string, object?>? variables = null, ClaimsPrincipal? user = null)
    {
        var response = await executor.RunAsync(document, variables, user);
        return response.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }

    [QueryType]
    public static class Queries
    {
        public static Node GetNode() => new("n");

        [UsePaging(MaxPageSize = 100)]
        public static IEnumerable<Node> GetNodes() => [new("a"), new("b")];

        [Cost(7)]
        public static int Weigh([Cost(2)] int a = 0, int[]? list = null) => a + (list?.Length ?? 0);
    }

    [MutationType]
    public static class Mutations
    {
        public static string SignIn(string name) => name;

        public static string Rename(string name) => name;
    }

    public sealed record Node(string Name)
    {
        public Node Next => new(Name + "n");

        [UsePaging(MaxPageSize = 100)]
        public IEnumerable<Node> GetChildren() => [new(Name + "c")];
    }
}
