using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.Api.Tests.Storage;

/// <summary>Sends documents to the schema without a transport between (build property UpstreamPackages=true).</summary>
internal static class SchemaClient
{
    /// <summary>The answer as JSON.</summary>
    public static async Task<string> SendAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables)
    {
        await using var result = await ExecuteAsync(services, user, document, variables);
        return result.ExpectOperationResult().ToJson(false);
    }

    /// <summary>The answers of a subscription that has begun, each as JSON.</summary>
    public static async Task<IAsyncEnumerable<string>> SubscribeAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables) =>
        ReadAsync(await ExecuteAsync(services, user, document, variables));

    private static async Task<IExecutionResult> ExecuteAsync(
        IServiceProvider services, ClaimsPrincipal user, string document, Dictionary<string, object?>? variables)
    {
        var executor = await services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        var request = OperationRequestBuilder.New().SetDocument(document).SetServices(services).SetUser(user);
        if (variables is not null)
        {
            request.SetVariableValues(JsonSerializer.Serialize(variables));
        }

        return await executor.ExecuteAsync(request.Build());
    }

    private static async IAsyncEnumerable<string> ReadAsync(
        IExecutionResult result, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var answer in result.ExpectResponseStream().ReadResultsAsync().WithCancellation(cancellationToken))
        {
            await using (answer)
            {
                yield return answer.ToJson(false);
            }
        }
    }
}
