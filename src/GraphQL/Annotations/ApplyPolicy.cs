namespace ScoringPlatform.GraphQL.Annotations;

/// <summary>When a policy is applied.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the field's resolver runs.</summary>
    BeforeResolver,

    /// <summary>After the field's resolver ran, with its result as the resource.</summary>
    AfterResolver,

    /// <summary>Before anything of the request is executed.</summary>
    Validation,
}
