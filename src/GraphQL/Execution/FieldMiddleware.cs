namespace ScoringPlatform.GraphQL.Execution;

/// <summary>Wraps the next step in resolving a field; called once, when the schema is put together.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
