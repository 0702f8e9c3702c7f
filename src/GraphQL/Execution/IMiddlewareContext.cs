namespace ScoringPlatform.GraphQL.Execution;

/// <summary>A field that is being resolved, as its middleware sees it.</summary>
public interface IMiddlewareContext : IResolverContext
{
    /// <summary>The value as it stands. An error here, or a list of them, becomes the field's error.</summary>
    object? Result { get; set; }

    /// <summary>The field as the operation asks for it.</summary>
    ISelection Selection { get; }

    /// <summary>Called when the field's value is complete or has failed; the last that was registered first.</summary>
    void RegisterForCleanup(Func<ValueTask> cleanup);
}
