using System.Text;
using System.Text.Json;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ScoringPlatform.Console.Operations;

/// <content>Sends to Hot Chocolate (build property UpstreamPackages=true).</content>
public sealed partial class OperationRunner
{
    private static async Task<ReadOnlyMemory<byte>> SendAsync(
        HttpContext http, string document, string name, IReadOnlyDictionary<string, object?> variables)
    {
        var executor = await http.RequestServices.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        var request = OperationRequestBuilder.New()
            .SetDocument(document)
            .SetOperationName(name)
            .SetVariableValues(JsonSerializer.Serialize(variables))
            .SetServices(http.RequestServices)
            .SetUser(http.User)
            .Build();
        await using var result = await executor.ExecuteAsync(request, http.RequestAborted);
        return Encoding.UTF8.GetBytes(result.ExpectOperationResult().ToJson(false));
    }
}
