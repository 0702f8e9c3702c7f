namespace ScoringPlatform.Api.Votes;

/// <summary>A recused member does not vote on that application; nothing of the request was cast.</summary>
public sealed class RecusedFromItemException() : DomainException("RECUSED_FROM_ITEM", "The member is recused from an application among these votes.");
