using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ScoringPlatform.GraphQL.Execution;

namespace ScoringPlatform.Console.Operations;

/// <content>Sends to the project's own engine (build property UpstreamPackages is not true).</content>
public sealed partial class OperationRunner
{
    private static async Task<ReadOnlyMemory<byte>> SendAsync(
        HttpContext http, string document, string name, IReadOnlyDictionary<string, object?> variables)
    {
        var executor = http.RequestServices.GetRequiredService<IRequestExecutor>();
        var request = new OperationRequest
        {
            Document = document,
            OperationName = name,
            Variables = variables,
            Services = http.RequestServices,
            User = http.User,
            Allowed = AllowedOperations.Query | AllowedOperations.Mutation,
        };
        await using var result = await executor.ExecuteAsync(request, http.RequestAborted);
        var answer = new ArrayBufferWriter<byte>();
        ((OperationResult)result).WriteTo(answer);
        return answer.WrittenMemory;
    }
}
