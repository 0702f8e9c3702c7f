namespace ScoringPlatform.GraphQL.Validation;

/// <summary>
/// A rule at work on one document. Its state is its own; all rules see the same single walk, and the types at the
/// current place through <see cref="ValidationContext.TypeInfo"/>.
/// </summary>
public abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    /// <summary>Called for nodes of the kinds that the rule's definition names, parents before children.</summary>
    public virtual void Enter(SyntaxNode node)
    {
    }

    /// <summary>Called once after the whole document was seen.</summary>
    public virtual void Finish()
    {
    }
}
