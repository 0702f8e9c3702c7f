using System.Runtime.CompilerServices;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Sends documents to the schema without a transport between (build property UpstreamPackages is not true).</summary>
internal static class SchemaClient
{
    /// <summary>The answer as JSON.</summary>
    public static async Task<string> SendAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables)
    {
        await using var result = await ExecuteAsync(services, user, document, variables);
        return Assert.IsType<OperationResult>(result).ToJson();
    }

    /// <summary>The answers of a subscription that has begun, each as JSON.</summary>
    public static async Task<IAsyncEnumerable<string>> SubscribeAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables) =>
        ReadAsync(Assert.IsType<ResponseStream>(await ExecuteAsync(services, user, document, variables)));

    private static Task<IExecutionResult> ExecuteAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables) =>
        services.GetRequiredService<IRequestExecutor>().ExecuteAsync(
            OperationRequest.From(document, variables) with { Services = services, User = user });

    private static async IAsyncEnumerable<string> ReadAsync(
        ResponseStream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var answer in stream.ReadResultsAsync().WithCancellation(cancellationToken))
        {
            await using (answer)
            {
                yield return answer.ToJson();
            }
        }
    }
}
