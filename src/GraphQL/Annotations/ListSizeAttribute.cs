namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>What the static cost of an operation assumes of the length of the marked field's list.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ListSizeAttribute : Attribute
{
    /// <summary>The length where no slicing argument is given; negative if none is assumed.</summary>
    public int AssumedSize { get; set; } = -1;

    /// <summary>The arguments whose value limits the length.</summary>
    public string[]? SlicingArguments { get; set; }

    /// <summary>What a slicing argument counts as if it is left out; negative if there is none.</summary>
    public int SlicingArgumentDefaultValue { get; set; } = -1;

    /// <summary>The fields below that hold the list, if it is not the marked field itself.</summary>
    public string[]? SizedFields { get; set; }

    /// <summary>Whether exactly one slicing argument must be given.</summary>
    public bool RequireOneSlicingArgument { get; set; } = true;
}
