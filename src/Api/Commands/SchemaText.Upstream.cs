namespace ScoringPlatform.Api.Commands;

/// <summary>The schema as text.</summary>
internal static class SchemaText
{
    public static async Task<string> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var executor = await services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync(cancellationToken: cancellationToken);
        return executor.Schema.ToString()!;
    }
}
