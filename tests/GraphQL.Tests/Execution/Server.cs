using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.GraphQL.Tests.Execution;

/// <summary>Servers of a few classes, and what their answers hold.</summary>
internal static class Server
{
    /// <summary>An executor over the classes that are registered.</summary>
    public static IRequestExecutor Create(
        Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? services = null) =>
        Provider(configure, services).GetRequiredService<IRequestExecutor>();

    /// <summary>An executor over one class of query fields.</summary>
    public static IRequestExecutor Query<T>(Action<IRequestExecutorBuilder>? configure = null, Action<IServiceCollection>? services = null) =>
        Create(
            builder =>
            {
                builder.AddQueryType<T>();
                configure?.Invoke(builder);
            },
            services);

    /// <summary>The application's services.</summary>
    public static ServiceProvider Provider(Action<IRequestExecutorBuilder> configure, Action<IServiceCollection>? services = null)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        services?.Invoke(collection);
        configure(collection.AddGraphQLServer());
        return collection.BuildServiceProvider();
    }

    /// <summary>The response to a request, as JSON.</summary>
    public static async Task<JsonNode> SendAsync(
        this IRequestExecutor executor, string document, params (string Name, object? Value)[] variables) =>
        await executor.SendAsync(OperationRequest.From(document, variables.ToDictionary(v => v.Name, v => v.Value)));

    /// <summary>The response to a request, as JSON.</summary>
    public static async Task<JsonNode> SendAsync(this IRequestExecutor executor, OperationRequest request)
    {
        await using var result = await executor.ExecuteAsync(request);
        return JsonNode.Parse(Assert.IsType<OperationResult>(result).ToJson())!;
    }

    /// <summary>The data of a response without errors, as compact JSON.</summary>
    public static async Task<string> DataAsync(
        this IRequestExecutor executor, string document, params (string Name, object? Value)[] variables)
    {
        var response = await executor.SendAsync(document, variables);
        Assert.True(response["errors"] is null, response.ToJsonString());
        return response["data"]!.ToJsonString();
    }

    /// <summary>Data and errors of a response: <c>{"a":null} | /a: Message</c>.</summary>
    public static async Task<string> OutcomeAsync(
        this IRequestExecutor executor, string document, params (string Name, object? Value)[] variables) =>
        Outcome(await executor.SendAsync(document, variables));

    /// <summary>Data and errors of a response in one line; the errors in the order of their paths.</summary>
    public static string Outcome(JsonNode response)
    {
        var errors = (response["errors"]?.AsArray() ?? []).Select(e => $"{PathOf(e!)}: {e!["message"]}").Order(StringComparer.Ordinal);
        var data = response.AsObject().ContainsKey("data") ? response["data"]?.ToJsonString() ?? "null" : "no data";
        return string.Join(" | ", errors.Prepend(data));
    }

    /// <summary>The definition of one type in the printed schema, without its descriptions.</summary>
    public static string PrintedType(this IRequestExecutor executor, string name)
    {
        var lines = SchemaPrinter.Print(executor.Schema).ReplaceLineEndings("\n").Split('\n');
        var start = Array.FindIndex(lines, l => l.Split(' ') is [_, var n, ..] && n == name && !l.StartsWith(' '));
        Assert.True(start >= 0, $"There is no type {name}.");
        var end = lines[start].EndsWith('{') ? Array.FindIndex(lines, start, l => l == "}") : start;
        return string.Join('\n', lines[start..(end + 1)]);
    }

    private static string PathOf(JsonNode error) =>
        error["path"] is JsonArray path ? "/" + string.Join('/', path.Select(p => p!.ToString())) : "-";
}
